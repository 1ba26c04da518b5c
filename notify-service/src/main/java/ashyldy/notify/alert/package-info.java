/// What a reader is told, in the reader's language, and the ledger of what each reader has been told already.
///
/// [AlertWriter] writes. How values are worded lies in the module `wording`, which pages use too; what only an alert says
/// stands in `phrases_{kk,ru,en}.properties`, so a translator needs no Java. [AlertTitle] says what has happened in the form
/// that each language finds natural, [Freshness] that news comes late, and [Foreign] keeps what others have written from
/// turning our lines round. A quote stays in its own language and is never touched. [StoredLedger] is why one
/// opening is one alert.
package ashyldy.notify.alert;
