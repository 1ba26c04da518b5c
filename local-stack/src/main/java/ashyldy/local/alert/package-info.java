/// Alerts as a subscriber at the terminal gets them: subscribe, follow the stream, print.
package ashyldy.local.alert;
