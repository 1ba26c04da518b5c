/// What a caller has already is not sent again: RFC 9110, sections 8.8 and 13, once for all services.
package ashyldy.edge.fresh;
