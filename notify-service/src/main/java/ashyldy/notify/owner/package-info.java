/// What an owner does with all that is theirs, by the API with a secret or on a page whose address is the secret: look,
/// pause, mute, change the hours, take everything along, delete everything.
package ashyldy.notify.owner;
