namespace AssistantBot.Language;

/// <summary>Walks over folded text without allocating; see <see cref="Tokens"/>.</summary>
internal ref struct TokenEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;
    private int _previousHan;
    private Token _pending;
    private bool _hasPending;

    public TokenEnumerator(ReadOnlySpan<char> text)
    {
        _text = text;
        _previousHan = -1;
    }

    public Token Current { get; private set; }

    public readonly TokenEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_hasPending)
        {
            _hasPending = false;
            Current = _pending;
            return true;
        }

        while (_next < _text.Length)
        {
            var han = Han.LengthAt(_text, _next);
            if (han > 0)
            {
                TakeHan(han);
                return true;
            }

            _previousHan = -1;
            if (char.IsLetterOrDigit(_text[_next]))
            {
                TakeWord();
                return true;
            }

            _next++;
        }

        return false;
    }

    // The single character comes first, then the pair that ends with it.
    private void TakeHan(int length)
    {
        Current = new Token(_next, length, TokenKind.Single);
        if (_previousHan >= 0)
        {
            _pending = new Token(_previousHan, _next + length - _previousHan, TokenKind.Bigram);
            _hasPending = true;
        }

        _previousHan = _next;
        _next += length;
    }

    private void TakeWord()
    {
        var start = _next;
        while (_next < _text.Length && IsWordPart(_next))
        {
            _next++;
        }

        Current = new Token(start, _next - start, TokenKind.Word);
    }

    private readonly bool IsWordPart(int index)
    {
        var character = _text[index];
        if (char.IsLetterOrDigit(character))
        {
            return Han.LengthAt(_text, index) == 0;
        }

        // 3.5 and 1,200 are one number.
        return character is '.' or ','
            && char.IsAsciiDigit(_text[index - 1])
            && index + 1 < _text.Length
            && char.IsAsciiDigit(_text[index + 1]);
    }
}
