/// From which network a request comes, for limits that hold without a key.
package ashyldy.edge.visitor;
