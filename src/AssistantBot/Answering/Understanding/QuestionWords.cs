namespace AssistantBot.Answering.Understanding;

/// <summary>Words that make a sentence a question and say nothing of its subject. All folded.</summary>
internal static class QuestionWords
{
    // Longest first, so that 什么时候 is taken before 什么.
    private static readonly string[] Words =
    [
        .. new[]
        {
            "请问", "是什么", "为什么", "什么时候", "什么时间", "什么样", "什么", "哪一年", "哪一个", "哪一项", "哪一种", "哪一位",
            "哪些", "哪个", "哪位", "哪里", "哪儿", "哪种", "哪年", "哪几个", "哪几", "哪", "多少", "多长时间", "多长", "多久", "多大",
            "多高", "多远", "几个", "几年", "几次", "几月", "几点", "几", "吗", "呢", "如何", "怎么样", "怎么", "怎样", "怎", "何时",
            "何地", "何种", "何人", "何", "是否", "能否", "可否", "有没有", "是不是", "谁", "为何", "请", "告诉", "介绍", "一下",
            "主要", "包括", "有关", "关于", "甚么时候", "为甚么", "甚么", "哪几项", "哪几点", "分别", "what", "which", "when", "where",
            "who", "how", "why", "much", "many", "is", "are", "was", "were", "did", "does", "do", "the", "of", "in", "to", "for",
        }.OrderByDescending(word => word.Length),
    ];

    /// <summary>For every character of a folded question: whether it belongs to a question word.</summary>
    public static bool[] Mark(string foldedQuestion)
    {
        var marks = new bool[foldedQuestion.Length];
        foreach (var word in Words)
        {
            var at = foldedQuestion.IndexOf(word, StringComparison.Ordinal);
            while (at >= 0)
            {
                if (IsWhole(foldedQuestion, at, word) && !marks.AsSpan(at, word.Length).Contains(true))
                {
                    marks.AsSpan(at, word.Length).Fill(true);
                }

                at = foldedQuestion.IndexOf(word, at + 1, StringComparison.Ordinal);
            }
        }

        return marks;
    }

    // English words have edges; Chinese ones do not.
    private static bool IsWhole(string text, int at, string word) =>
        !char.IsAscii(word[0])
        || ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && (at + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length])));
}
