namespace AssistantBot.Language;

/// <summary>The walk along two lists of edits that <see cref="TextEdits.Compose"/> takes.</summary>
/// <remarks>“Between” is the text after the first list and before the second; offsets are offsets in it.</remarks>
internal sealed class TextEditComposition(IReadOnlyList<TextEdit> first)
{
    private readonly List<TextEdit> _composed = [];
    private int _next;

    // What an offset between lacks of the offset in the text as it came, up to the next edit of the first list.
    private int _shift;

    // Of the text that the next edit of the first list puts in: how much is dealt with, and what became of that.
    private int _done;
    private string _kept = "";

    private bool HasNext => _next < first.Count;

    private int NextStart => first[_next].Start - _shift;

    private int NextEnd => NextStart + first[_next].After.Length;

    public IReadOnlyList<TextEdit> With(IReadOnlyList<TextEdit> second)
    {
        foreach (var edit in second)
        {
            FinishUpTo(edit.Start);
            Cover(edit);
        }

        FinishUpTo(int.MaxValue);
        return _composed;
    }

    private void FinishUpTo(int offset)
    {
        while (HasNext && NextEnd <= offset)
        {
            Finish();
        }
    }

    private void Finish()
    {
        var edit = first[_next++];
        var after = _kept + edit.After[_done..];
        _shift += edit.Before.Length - edit.After.Length;
        (_done, _kept) = (0, "");
        if (edit.Before.Length + after.Length > 0)
        {
            _composed.Add(edit with { After = after });
        }
    }

    // What the edit puts in goes to its first piece, be that one of its own or what an edit of the first list put in.
    private void Cover(TextEdit edit)
    {
        var (at, end, after) = (edit.Start, edit.Start + edit.Before.Length, edit.After);
        while (HasNext && NextStart < end)
        {
            if (at < NextStart)
            {
                AddPiece(edit, at, NextStart, after);
                (at, after) = (NextStart, "");
            }

            _kept += first[_next].After[_done..(at - NextStart)] + after;
            after = "";
            at = Math.Min(end, NextEnd);
            _done = at - NextStart;
            if (NextEnd > end)
            {
                return;
            }

            Finish();
        }

        if (at < end || after.Length > 0)
        {
            AddPiece(edit, at, end, after);
        }
    }

    private void AddPiece(TextEdit edit, int start, int end, string after)
    {
        var before = edit.Before[(start - edit.Start)..(end - edit.Start)];
        _composed.Add(new TextEdit(edit.Kind, start + _shift, TextEdits.Storable(before), after));
    }
}
