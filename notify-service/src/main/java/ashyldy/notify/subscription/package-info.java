/// Who wants to hear of what: an [Interest] is a place, kinds and events, and matching is a look-up, not a scan.
///
/// Each interest is kept as rows (place, event, kind). A happening is looked up by the codes of its place from
/// the village to the country, so that the cost grows with those who want it and not with those who subscribed.
package ashyldy.notify.subscription;
