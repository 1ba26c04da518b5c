/// What time it is for a service: one clock, which everything that decides by the day or the hour is handed.
package ashyldy.edge.clock;
