package ashyldy.notify.feed;

import java.io.StringWriter;
import java.net.URI;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the elements of a feed, one call each.
final class XmlWriting {
    static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private XmlWriting(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Some lines of a document.
    interface Part {
        void write(XmlWriting xml) throws XMLStreamException;
    }

    static String document(Part content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlWriting(xml));
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string can always be written to", impossible);
        }
        return text.toString();
    }

    void inside(String name, Part content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        inside(name, each -> each.text(text));
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /// The namespace of elements without a prefix.
    void namespace(String uri) throws XMLStreamException {
        xml.writeDefaultNamespace(uri);
    }

    void namespace(String prefix, String uri) throws XMLStreamException {
        xml.writeNamespace(prefix, uri);
    }

    /// @param element `link`, with the prefix of Atom where that is not the default
    void link(String element, String relation, String type, URI target) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attribute("rel", relation);
        if (!type.isEmpty()) {
            attribute("type", type);
        }
        attribute("href", target.toString());
    }
}
