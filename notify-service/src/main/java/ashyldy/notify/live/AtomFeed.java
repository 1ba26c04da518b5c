package ashyldy.notify.live;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.subscription.Subscription;

/// The newest alerts as Atom (RFC 4287). An id never changes.
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final AlertWriter writer;
    private final URI self;

    AtomFeed(AlertWriter writer, URI self) {
        this.writer = writer;
        this.self = self;
    }

    String of(Subscription subscription, List<Alert> newestFirst) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, subscription, newestFirst);
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can always be written to", impossible);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, Subscription subscription, List<Alert> alerts) throws XMLStreamException {
        Instant updated =
                alerts.isEmpty() ? subscription.createdAt() : alerts.getFirst().raisedAt();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", subscription.language().code());
        element(xml, "id", "urn:uuid:" + subscription.id());
        element(xml, "title", subscription.name().orElse("Ashyldy"));
        element(xml, "updated", updated.toString());
        link(xml, "self", self);
        xml.writeStartElement("author");
        element(xml, "name", "Ashyldy");
        xml.writeEndElement();
        for (Alert alert : alerts) {
            entry(xml, alert);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Alert alert) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + alert.id());
        element(xml, "title", alert.text().title());
        element(xml, "updated", alert.raisedAt().toString());
        if (alert.project().isPresent()) {
            link(xml, "alternate", writer.page(alert.project().get()));
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(alert.text().html());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, URI target) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
