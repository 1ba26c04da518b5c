/// Talks with people in Telegram. [ChatUpdate] is what they did, [Conversation] answers it with [Reaction]s, which
/// [Replies] sends; what people want is kept by [ChatFollowers], in the same tables as everybody else's wishes.
package ashyldy.notify.chat;
