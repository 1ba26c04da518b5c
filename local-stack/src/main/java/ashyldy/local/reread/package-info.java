/// What ingest-service read before is read again there; here it is started and watched.
package ashyldy.local.reread;
