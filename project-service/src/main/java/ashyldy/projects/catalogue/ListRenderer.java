package ashyldy.projects.catalogue;

import ashyldy.wording.Wording;

/// Writes a part of the list of projects in one format.
public interface ListRenderer {

    String mediaType();

    /// @param wording of the language in which projects are labelled
    byte[] render(Slice<Listing> projects, Wording wording);
}
