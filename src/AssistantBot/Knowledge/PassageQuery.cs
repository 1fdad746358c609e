namespace AssistantBot.Knowledge;

/// <summary>What to look for, and how many candidates to bring at most.</summary>
/// <param name="Scope">The articles to look in; null: all.</param>
internal sealed record PassageQuery(IReadOnlyList<QueryTerm> Terms, int Limit, SearchScope? Scope = null);
