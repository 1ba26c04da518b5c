/// Keeps one registry of the public works that the news tell of.
///
/// [ProjectRegistrar] tells the story: an article becomes sightings (`intake`), sightings that are one project are
/// brought together (`resolution`), the project with its facts, stages and promises is worked out from them
/// (`registry`, `promise`), and what differs from before is published (`publish`). What people say of claims
/// (`judgement`)
/// comes before all evidence; `review` asks them. `catalogue` and `page` show it all, `download` gives it away as
/// files,
/// `changes` tells what is new.
package ashyldy.projects;
