/// Names that people can read: from the printed, inflected name the form that stands alone.
///
/// [BaseNames] is the door; each language has its own way behind it. A name that nobody can bring back stays as
/// printed:
/// a wrong nominative reads worse than a right genitive.
package ashyldy.ingest.name;
