package ashyldy.ingest.article;

/// Is told inside of the transaction that keeps an article, so that what follows from it is kept with it or not at all.
public interface AfterKeeping {
    void kept(Article article);
}
