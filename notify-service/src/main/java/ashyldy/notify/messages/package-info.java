/// The news as a page of messages for people, `GET /messages`: the newest first, day by day, without a script.
package ashyldy.notify.messages;
