using AssistantBot.Knowledge;

namespace AssistantBot.BrokenWriter;

/// <summary>A way of bringing an article into the archive.</summary>
internal interface IArticleWriter
{
    /// <param name="inTheMiddle">Called where a process that is killed does the most harm.</param>
    Task WriteAsync(ArticleVersion version, Action inTheMiddle);
}
