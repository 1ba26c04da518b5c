package ashyldy.projects.page;

import java.time.LocalDate;
import java.util.List;

import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.Listing;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Everything about one project in the reader's words.
///
/// @param withdrawn says that its sources have been taken back; empty where they have not
public record ProjectView(
        Card card,
        List<FactLine> facts,
        List<Disagreement> disagreements,
        List<Moment> timeline,
        List<PromiseLine> promises,
        List<Origin> sources,
        String withdrawn,
        long version) {

    static ProjectView of(Dossier dossier, Reader reader, ObjectMapper json) {
        Listing listing = dossier.listing();
        Citations citations = new Citations(listing.project().sources(), reader.wording());
        FactLines lines = new FactLines(reader.wording(), citations);
        PromiseLines promises = new PromiseLines(reader);
        return new ProjectView(
                new Cards(reader).of(listing),
                lines.of(listing.project()),
                new Disagreements(lines, json).of(dossier.conflicts()),
                new Timeline(reader, listing.project().sources(), citations).of(dossier),
                listing.promises().stream()
                        .map(promise -> promises.of(promise, citations))
                        .toList(),
                citations.all(),
                withdrawn(dossier, reader),
                listing.project().version());
    }

    private static String withdrawn(Dossier dossier, Reader reader) {
        return dossier.withdrawnAt()
                .map(moment -> LocalDate.ofInstant(moment, Reader.KAZAKHSTAN))
                .map(day ->
                        reader.say("project.withdrawn", reader.wording().dates().day(day)))
                .orElse("");
    }
}
