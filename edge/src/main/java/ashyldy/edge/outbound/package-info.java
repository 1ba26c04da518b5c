/// Calls to addresses that users give: feeds, article pages, webhooks.
///
/// The address that is really connected to is checked, on every hop: a name is resolved once, every answer must
/// pass, and the connection goes to the checked address while the name stays in the request and in the
/// certificate check. A name with one forbidden answer is refused whole, so neither a rebinding name server nor
/// a redirect reaches the inside of a network.
package ashyldy.edge.outbound;
