/// Which project each frame speaks of. [Discourse] takes the sentences of an article in order and answers for every
/// frame
/// with a [Reference]: a new project, the same as one told before, one that it points back to, a member of a whole, an
/// item of a list. A [Project] is a list of facts, and everything that is asked of it is a function of them.
package ashyldy.ingest.discourse;
