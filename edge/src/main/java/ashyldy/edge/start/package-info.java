/// How a service that cannot start says why.
package ashyldy.edge.start;
