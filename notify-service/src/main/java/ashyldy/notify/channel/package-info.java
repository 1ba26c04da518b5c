/// How one kind of address is spoken to. A new channel is a case of [Address] and a [Sender]; the compiler
/// points at the switches that have to know it.
package ashyldy.notify.channel;
