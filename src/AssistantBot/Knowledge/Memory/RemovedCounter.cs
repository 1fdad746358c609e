namespace AssistantBot.Knowledge.Memory;

/// <summary>Counts the passages of a term that have been removed.</summary>
internal struct RemovedCounter(PassageSet passages) : IPostingVisitor
{
    public int Count { get; private set; }

    public void Visit(int document, int frequency) => Count += passages.IsRemoved(document) ? 1 : 0;
}
