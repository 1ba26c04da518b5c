/// What people have said of claims: that they are one work, or not, or a part, or that a value is another one.
///
/// A [Judgement][ashyldy.events.Judgement] is bound to claims and never to projects, so that it outlives whatever
/// becomes of these. [Binding] finds its claims again when an article is revised or read anew; what nobody claims any
/// more sleeps, and awakes with the claim. [Standing] is a judgement with the sightings that its claims are now: the
/// resolution takes it ahead of all evidence, the registry ahead of all claims. [Contradictions] keeps two people from
/// saying both.
package ashyldy.projects.judgement;
