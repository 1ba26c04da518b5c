/// The whole road, black box: the packaged services on the embedded stack, spoken to as their users speak to them.
package ashyldy.system;
