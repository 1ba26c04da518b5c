/// Whom does this concern? An inverted index of all subscriptions, in memory, so that the cost of a happening grows
/// with
/// those who want it and not with those who subscribed.
///
/// Each interest is filed once or a few times, under its most telling demand, its [Anchor]: a village or district, a
/// word, a region, the country. There it lies by event and kind, and by its lowest figure ([Shelf]). A happening looks
/// only where it has anchors itself; what it meets there is asked in full
/// ([ashyldy.notify.subscription.Interest#wants]).
package ashyldy.notify.matching;
