namespace AssistantBot.Knowledge.Memory;

/// <summary>Is shown the documents of a term. A structure, so that the loop over them and what is done with each become one.</summary>
internal interface IPostingVisitor
{
    void Visit(int document, int frequency);
}
