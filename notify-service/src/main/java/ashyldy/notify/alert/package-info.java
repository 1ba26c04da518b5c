/// What a reader is told, in the reader's language, and the ledger of what each reader has been told already.
///
/// [AlertWriter] writes; every word it uses stands in `phrases_{kk,ru,en}.properties`, so a translator
/// needs no Java. A quote stays in its own language and is never touched. [StoredLedger] is why one
/// opening is one alert.
package ashyldy.notify.alert;
