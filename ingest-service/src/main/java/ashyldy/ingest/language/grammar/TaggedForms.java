package ashyldy.ingest.language.grammar;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import morfologik.fsa.ByteSequenceIterator;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/// A dictionary of forms by lemma and tag, in the format of morfologik: one walk from `lemma|` finds all of them.
final class TaggedForms {
    /// A form as printed, with the tag of the dictionary: `VB:Past:TRANS:PFV:Fem`.
    record Tagged(String tag, String form) {}

    private final Dictionary dictionary;
    private final Charset letters;
    private final ISequenceEncoder encoder;

    private TaggedForms(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.letters = Charset.forName(dictionary.metadata.getEncoding());
        this.encoder = dictionary.metadata.getSequenceEncoderType().get();
    }

    static TaggedForms read(String resource) {
        URL url = TaggedForms.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the dictionary is missing: " + resource);
        }
        try {
            return new TaggedForms(Dictionary.read(url));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException("cannot read " + resource, unreadable);
        }
    }

    /// Empty where the dictionary does not know the lemma.
    List<Tagged> of(String lemma) {
        MatchResult found = new FSATraversal(dictionary.fsa).match((lemma + "|").getBytes(letters));
        List<Tagged> forms = new ArrayList<>();
        if (found.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            var rests = new ByteSequenceIterator(dictionary.fsa, found.node);
            while (rests.hasNext()) {
                forms.add(tagged(lemma, rests.next()));
            }
        }
        return forms;
    }

    /// What follows the lemma: the tag, a mark, and the form written as a change of both.
    private Tagged tagged(String lemma, ByteBuffer rest) {
        byte[] bytes = new byte[rest.remaining()];
        rest.get(bytes);
        int mark = 0;
        while (bytes[mark] != dictionary.metadata.getSeparator()) {
            mark++;
        }
        String tag = new String(bytes, 0, mark, letters);
        byte[] change = java.util.Arrays.copyOfRange(bytes, mark + 1, bytes.length);
        ByteBuffer form =
                encoder.decode(null, ByteBuffer.wrap((lemma + "|" + tag).getBytes(letters)), ByteBuffer.wrap(change));
        return new Tagged(tag, new String(form.array(), form.arrayOffset(), form.limit(), letters));
    }
}
