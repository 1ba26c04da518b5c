package ashyldy.projects.catalogue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Each kind is found by its words in all three languages and both scripts, inflected, and not by their neighbours.
class KindWordsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        школа школы школами мектеп мектебі мектептер mektep schools лицея gimnaziya      | school
        детсад садик детского балабақша balabaqsha kindergartens                          | kindergarten
        колледжа college                                                                 | college
        университетінде universities                                                     | university
        больницы аурухана hospital                                                       | hospital
        поликлинику емхана clinic                                                        | clinic
        стадион sports бассейны                                                          | sports
        театра museum кітапхана                                                          | culture
        молодёжный жастар youth                                                          | youth_centre
        жилого квартиры тұрғын housing                                                   | housing
        дороги трасса жол жолы road                                                      | road
        улицы көшесі street                                                              | street
        мосты мост көпір bridges                                                         | bridge
        железной теміржол railway                                                        | railway
        аэропорта әуежай airport                                                         | airport
        водопровода водоснабжение                                                        | water_supply
        опреснительный тұщыландыру desalination                                          | desalination
        канализации кәріз wastewater                                                     | wastewater
        котельная жылу heating                                                           | heating
        газопровода газ газификация                                                      | gas
        подстанции электростанция                                                        | power
        солнечной ветровая solar                                                         | renewable
        завода зауыт factory                                                             | factory
        индустриальная                                                                   | industrial_zone
        полигона landfill                                                                | landfill
        парк парка саябақ park                                                           | park
        пожарное police                                                                  | public_safety
        цифровой digital                                                                 | digital
        теплицы жылыжай greenhouse                                                       | agriculture
        мостик Костанай Талгар садовая Момышулы новая газета паркинг planet zzzz            |
        """)
    void wordsMeanTheirKind(String words, String kind) {
        for (String word : words.split(" ")) {
            Set<String> found = SearchWords.folded(word).stream()
                    .flatMap(folded -> KindWords.kinds(folded).stream())
                    .collect(Collectors.toSet());
            assertEquals(kind == null ? Set.of() : Set.copyOf(Arrays.asList(kind.split(" "))), found, word);
        }
    }
}
