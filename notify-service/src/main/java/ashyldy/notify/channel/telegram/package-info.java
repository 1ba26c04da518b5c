/// Speaks the Bot API: [TelegramApi] asks and understands what was answered, [RichText] is what a chat can show,
/// [Pace] keeps to what Telegram allows, [TelegramSender] sends what has been told and changes it when it is corrected.
package ashyldy.notify.channel.telegram;
