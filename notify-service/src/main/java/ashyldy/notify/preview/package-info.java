/// What a subscription would have sent in the last months, for whoever is about to make one. Nothing is kept of it.
package ashyldy.notify.preview;
