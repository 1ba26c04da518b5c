/// The projects, each worked out from its sightings and from nothing else: facts with all their sources, the stages it
/// has gone through, its promises. What differs from before is a [ProjectChange]; ids last for ever.
package ashyldy.projects.registry;
