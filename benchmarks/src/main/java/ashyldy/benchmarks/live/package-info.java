/// How many readers follow one notify-service, beside the least that a server of events can do.
///
/// [LiveRace] has the same crowd follow the packaged service and a raw Vert.x server, in turns; both send the same
/// bytes to
/// every reader, and the next event is published when everybody has the last one. The readers are in this process, the
/// servers in processes of their own. Then [SlowReaders] follow who do not read.
package ashyldy.benchmarks.live;
