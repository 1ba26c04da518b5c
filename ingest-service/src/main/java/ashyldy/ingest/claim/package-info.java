/// From the projects of an article to its claims. [ClaimAssembler] reads the sentences in order; [ClaimWriting] folds
/// what
/// was told of each project into a claim or, where too little holds it ([Standing]), into nothing.
package ashyldy.ingest.claim;
