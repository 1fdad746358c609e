namespace AssistantBot.Knowledge;

/// <summary>What to look for, and how many candidates to bring at most.</summary>
internal sealed record PassageQuery(IReadOnlyList<QueryTerm> Terms, int Limit);
