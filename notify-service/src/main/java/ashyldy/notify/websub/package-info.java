/// Tells a hub, where the operator has set one, that a feed has changed: [WebSub](https://www.w3.org/TR/websub/).
///
/// A filter can be asked for in more ways than anybody could be told of, so the hub hears only of feeds that somebody
/// has fetched in the last days: whoever subscribes at a hub has fetched the feed to find it.
package ashyldy.notify.websub;
