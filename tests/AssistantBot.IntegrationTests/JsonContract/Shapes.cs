namespace AssistantBot.IntegrationTests.JsonContract;

/// <summary>The documents that scripts rely on.</summary>
internal static class Shapes
{
    public const string Ingest =
        """
        {"added":"integer","updated":"integer","unchanged":"integer","failed":[{"source":"string","reason":"string"}],
         "waiting":"integer","articles":"integer","passages":"integer","elapsed_ms":"integer"}
        """;

    public const string Search =
        """
        {"query":"string","hits":[{"rank":"integer","score":"number","article":"string","external_id":"string?","title":"string?",
         "passage":"string","start":"integer","end":"integer","text":"string"}],"elapsed_ms":"integer"}
        """;

    public const string Passage =
        """
        {"passage":"string","article":"string","external_id":"string?","title":"string?","outlet":"string?","published":"string?",
         "url":"string?","start":"integer","end":"integer","text":"string","article_text":"string"}
        """;

    public const string Ask =
        """
        {"kind":"string","text":"string","writer":"string","interpreted":"string",
         "sentences":[{"text":"string","citations":["integer"]}],
         "citations":[{"number":"integer","article":"string","external_id":"string?","passage":"string","title":"string?",
                       "outlet":"string?","published":"string?","url":"string?","quote":"string","start":"integer","end":"integer"}],
         "nearest":[{"passage":"string","article":"string","quote":"string"}],
         "searched":{"articles":"integer","passages":"integer"},
         "removed":[{"text":"string","reason":"string"}],"elapsed_ms":"integer"}
        """;

    public const string Articles =
        """
        {"articles":[{"article":"string","external_id":"string?","title":"string?","label":"string?","outlet":"string?",
                      "reporters":[{"name":"string","role":"string"}],"published":"string?","event":"string?","year_source":"string",
                      "effective":"string?","url":"string?","sample":"boolean","edits":{"*":"integer"},"passages":"integer","versions":"integer"}]}
        """;

    public const string Remove = """{"removed":["string"],"articles":"integer","passages":"integer"}""";

    public const string Reindex = """{"passages":"integer","elapsed_ms":"integer"}""";

    public const string Doctor = """{"checks":[{"name":"string","ok":"boolean","detail":"string","cure":"string?"}]}""";

    public const string Eval = "{" + Measures + ",\"by_type\":{\"*\":{" + Measures + ",\"by_type\":{}}}}";

    private const string Measures =
        """
        "questions":"integer","answerable":"integer",
        "recall_at":{"1":"number?","5":"number?","10":"number?","20":"number?"},
        "recall_at_with_alternates":{"1":"number?","5":"number?","10":"number?","20":"number?"},
        "mrr_at_10":"number?","ndcg_at_10":"number?",
        "answer_in_first_citation":"number?","answer_in_first_three_citations":"number?","answer_in_text":"number?",
        "citation_characters":{"mean":"number?","p95":"number?"},
        "refused_of_unanswerable":"number?","refused_of_answerable":"number?","citation_errors":"integer",
        "search_ms":{"p50":"number?","p95":"number?"},"ask_ms":{"p50":"number?","p95":"number?"}
        """;
}
