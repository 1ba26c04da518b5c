/// The published language of Ashyldy: what crosses Kafka, webhooks and SSE. No logic lives here.
///
/// - [ArticleRead] is the data of `kz.ashyldy.article.read.v1`: one per article, with a [Claim] per
///   project it speaks of.
/// - [ProjectEvent] is the data of the project and promise events; [EventType] names them.
///
/// Metadata (id, type, source, time, subject) travels as CloudEvents 1.0 attributes, so there is no
/// envelope here. The JSON Schemas under `schema/`, the examples under `examples/` and `asyncapi.yaml`
/// are the contract; these records are its convenience. Within v1 every change is additive: readers
/// ignore unknown fields, take an absent field like a null one, and read an unknown code as the constant
/// marked as default. [Language] and [DateRole] have no such constant and do not grow within v1.
package ashyldy.events;
