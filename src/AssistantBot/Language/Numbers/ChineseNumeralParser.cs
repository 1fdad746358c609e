namespace AssistantBot.Language.Numbers;

/// <summary>Reads a number in Chinese characters, from left to right, as far as it goes.</summary>
/// <remarks>
/// Thousands, hundreds and tens add up to a group below 10,000, which 万 and 亿 close. Two sums are kept, of the lowest and the
/// highest that 数, 几 and neighbouring digits (七八) leave open.
/// </remarks>
internal ref struct ChineseNumeralParser
{
    private const decimal GroupLimit = 10_000;

    private readonly string _text;
    private readonly int _start;
    private int _at;
    private (decimal Low, decimal High) _total;
    private (decimal Low, decimal High) _group;
    private (decimal Low, decimal High)? _digit;
    private decimal _small = GroupLimit;
    private decimal _big = decimal.MaxValue;
    private decimal _last;
    private decimal _scale = 1;
    private int _digits;
    private bool _isBare;
    private Bound _bound;

    public ChineseNumeralParser(string folded, int start)
    {
        _text = folded;
        _start = start;
        _at = start;
    }

    public Numeral? Read()
    {
        while (_at < _text.Length && Take(_text[_at]))
        {
            _at++;
        }

        if (_at == _start || HoldsMixedDigits())
        {
            return null;
        }

        TakeLastDigit();
        var (low, high) = (_total.Low + _group.Low, _total.High + _group.High);
        var read = new Numeral(_start, _at, low, high, _scale, high > low ? Bound.About : _bound, Shape(low));
        return ChineseDecimals.Extend(_text, read);
    }

    private bool Take(char character)
    {
        if (Numerals.BelongsToUnit(_text, _at))
        {
            return false;
        }

        return character switch
        {
            '零' or '〇' => TakeZero(),
            '廿' or '卅' => TakeTens(character == '廿' ? 2 : 3),
            '几' or '数' => TakeVague(character),
            '余' or '多' or '来' => TakeMore(),
            _ when Numerals.Scale(character) is > 0 and < GroupLimit => TakeSmall(Numerals.Scale(character)),
            _ when Numerals.Scale(character) > 0 => TakeBig(Numerals.Scale(character)),
            _ => TakeDigit(Numerals.Digit(character)),
        };
    }

    private bool TakeDigit(int digit)
    {
        if (digit <= 0 || _isBare || _bound != Bound.Exact || _small == 1)
        {
            return false;
        }

        // 七八 and 三五 are a number between the two; any other two digits side by side are no number.
        if (_digit is var (low, high))
        {
            var isPair = low == high && (digit == low + 1 || (low == 3 && digit == 5));
            _digit = isPair ? (low, digit) : _digit;
            return isPair;
        }

        _digit = (digit, digit);
        _digits++;
        return true;
    }

    // A number within a number (一百零五), or nought before a decimal point.
    private bool TakeZero()
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        if (_at == _start)
        {
            return next == '点';
        }

        _last = 0;
        return _digit is null && !_isBare && (Numerals.Digit(next) > 0 || next is '十');
    }

    private bool TakeVague(char character)
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        var hasScale = Numerals.Scale(next) > 0 && !Numerals.BelongsToUnit(_text, _at + 1);
        if (_digit is not null || _isBare || (_at == _start ? !hasScale : character != '几' || _last is 0 || _small == 1))
        {
            return false;
        }

        _digit = (_at == _start ? 2 : 1, 9);
        _digits++;
        return true;
    }

    private bool TakeTens(int digit)
    {
        if (_at != _start)
        {
            return false;
        }

        _digit = (digit, digit);
        return TakeSmall(10);
    }

    private bool TakeSmall(decimal scale)
    {
        var isFirst = _at == _start;
        if (scale >= _small || _bound != Bound.Exact || (_digit is null && !isFirst && scale != 10))
        {
            return false;
        }

        _isBare |= isFirst && scale > 10 && _digit is null;
        var (low, high) = _digit ?? (1, 1);
        _group = (_group.Low + (low * scale), _group.High + (high * scale));
        _digit = null;
        _small = _last = scale;
        _scale = _digits <= 1 && scale > 10 ? scale : 1;
        return true;
    }

    private bool TakeBig(decimal scale)
    {
        var isFirst = _at == _start;
        var isMillionMillion = scale > GroupLimit && _big == GroupLimit;
        if ((scale >= _big && !isMillionMillion) || scale == _big || (!isFirst && !isMillionMillion && _group.High == 0 && _digit is null))
        {
            return false;
        }

        _isBare |= isFirst;
        var (low, high) = _digit ?? (isFirst ? (1, 1) : (0, 0));
        _group = (_group.Low + low, _group.High + high);
        _total = isMillionMillion
            ? ((_total.Low + _group.Low) * scale, (_total.High + _group.High) * scale)
            : (_total.Low + (_group.Low * scale), _total.High + (_group.High * scale));
        _scale = _digits <= 1 ? Math.Max(_scale, 1) * scale : scale;
        (_group, _digit, _small, _big, _last) = ((0, 0), null, GroupLimit, scale, scale);
        return true;
    }

    private bool TakeMore()
    {
        if (_digit is not null || _last is 0 || _bound != Bound.Exact)
        {
            return false;
        }

        (_bound, var end) = Approximations.At(_text, _at);
        return end > _at;
    }

    // 三万五 is 35,000; 一百零五 and 二十五 are what they say.
    private void TakeLastDigit()
    {
        if (_digit is var (low, high))
        {
            var scale = _last >= 100 ? _last / 10 : 1;
            _group = (_group.Low + (low * scale), _group.High + (high * scale));
            _scale = 1;
        }
    }

    private readonly NumeralShape Shape(decimal low)
    {
        if (_isBare)
        {
            return _at - _start == 1 ? NumeralShape.Bare : NumeralShape.BareLarge;
        }

        return low >= 100 || (_at - _start > 1 && _text[_start] is '数' or '几')
            ? NumeralShape.Large
            : low >= 10 ? NumeralShape.Tens : NumeralShape.Digit;
    }

    // 伍, 陆 and 拾 are numbers only among their like: 队伍, 大陆 and 收拾 hold none.
    private readonly bool HoldsMixedDigits()
    {
        var (financial, plain) = (0, 0);
        for (var i = _start; i < _at; i++)
        {
            var isFinancial = Numerals.IsFinancial(_text[i]) || _text[i] is '拾' or '佰' or '仟';
            financial += isFinancial ? 1 : 0;
            plain += !isFinancial && (Numerals.Digit(_text[i]) > 0 || Numerals.Scale(_text[i]) is > 0 and < GroupLimit) ? 1 : 0;
        }

        return financial > 0 && (plain > 0 || financial < 2);
    }
}
