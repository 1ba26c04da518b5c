/// What a transaction has committed wakes whoever goes on with it, at once.
///
/// A transaction rings a [Bell]; when it is committed, and only then, those who answer the bell in this process run,
/// and the
/// other copies of the service hear of it by PostgreSQL's LISTEN and NOTIFY ([OtherCopies]). A bell says that there is
/// something, never what: the table is asked, as it is on every tick. So a bell that is lost, with a killed process or
/// a
/// broken line, costs the time until the next tick and nothing else, and one that rings for nothing costs a question.
///
/// NOTIFY makes every transaction that uses it commit behind one lock of the whole database server. So it is sent by
/// nobody's
/// transaction but by one of its own afterwards, which gathers all the bells that have rung meanwhile, and waits for no
/// disk.
package ashyldy.edge.wake;
