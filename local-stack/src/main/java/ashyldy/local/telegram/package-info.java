/// A stand-in for Telegram: a Bot API server on this machine that keeps to the real limits, with people in it.
/// [FakeTelegram] is the server, [FakeChats] what it knows, [MessageEntities] how it reads HTML.
package ashyldy.local.telegram;
