/// What has changed, for those who keep a copy of the registry.
///
/// Each project has one entry in the feed, which goes to the end whenever the project changes: whoever follows the
/// cursor to the end, from wherever they stopped, has every project as it is. Nothing is passed over, whatever is
/// committed meanwhile: places are given to entries that have been committed, one giver at a time.
package ashyldy.projects.changes;
