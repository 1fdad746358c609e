using AssistantBot.Answering.Understanding;

namespace AssistantBot.Answering.Writing;

/// <summary>
/// Finds the reasons that a text gives after the sentence a why-question is about. They share no words with the
/// question: “The bridge will be late. The river bed is full of caves.”
/// </summary>
internal static class FollowingReasons
{
    private const int Reach = 4;

    /// <param name="sentences">Most likely first, at least one.</param>
    public static IEnumerable<CandidateSentence> Find(Question question, IReadOnlyList<ScoredSentence> sentences)
    {
        var best = sentences[0].Sentence;
        var why = question.Types.FirstOrDefault(type => type.Name == QuestionType.Why);
        if (why is null || why.Cue.IsMatch(best.Folded))
        {
            return [];
        }

        return sentences
            .Select(scored => scored.Sentence)
            .Where(sentence => sentence.Source == best.Source && sentence.Index > best.Index && sentence.Index <= best.Index + Reach)
            .Where(sentence => why.Cue.IsMatch(sentence.Folded))
            .OrderBy(sentence => sentence.Index);
    }
}
