package ashyldy.ingest.language;

/// Words beside the name of an organisation or a person.
public enum OrganisationCode implements Code {
    CONTRACTOR,
    CUSTOMER,
    FORM,
    FUNDER,
    OFFICE,
    OPERATOR,
    OWNER,
    PROGRAMME,
    SAID;

    private final String code = Code.super.code();

    @Override
    public String code() {
        return code;
    }

    @Override
    public Topic topic() {
        return Topic.ORGANISATIONS;
    }
}
