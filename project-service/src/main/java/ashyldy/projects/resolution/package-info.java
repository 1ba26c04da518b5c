/// Which sightings are one project.
///
/// Two sightings are compared by the [Features], each of which says why; the sum answers same, new or undecided, and a
/// single veto says new. Sightings that hang together form a component, and inside it [Resolver] joins the surest pairs
/// first, never two that a veto keeps apart. All of this is a function of the set of sightings: their order of arrival
/// plays no part.
package ashyldy.projects.resolution;
