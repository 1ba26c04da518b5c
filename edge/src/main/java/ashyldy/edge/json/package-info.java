/// One way to write JSON and to say what is wrong with somebody else's.
package ashyldy.edge.json;
