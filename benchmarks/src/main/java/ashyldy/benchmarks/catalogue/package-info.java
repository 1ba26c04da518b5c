/// How soon the catalogue answers and how fast everything is taken away, at a hundred thousand projects.
///
/// The packaged service runs on a real PostgreSQL with a small heap; the projects are invented by
/// `invent-projects.sql`. What is measured is what a program on this machine sees.
package ashyldy.benchmarks.catalogue;
