using MadasterGen.Pipeline.Kept;

namespace MadasterGen.Tests.Pipeline.Kept;

/// <summary>The inputs that an owner keeps.</summary>
public class InternedTests
{
    [Fact]
    public void An_equal_input_of_the_same_owner_is_the_one_that_is_there()
    {
        object owner = new();
        Input first = Interned<Input>.Of(owner, new Input(1));

        Assert.Same(first, Interned<Input>.Of(owner, new Input(1)));
        Assert.NotSame(first, Interned<Input>.Of(new object(), new Input(1)));
    }

    [Fact]
    public void The_inputs_that_were_asked_for_last_stay()
    {
        object owner = new();
        Input[] inputs = [.. Enumerable.Range(0, Interned<Input>.Most).Select(i => Interned<Input>.Of(owner, new Input(i)))];

        Assert.Same(inputs[0], Interned<Input>.Of(owner, new Input(0)));
        Interned<Input>.Of(owner, new Input(-1));

        Assert.Same(inputs[0], Interned<Input>.Of(owner, new Input(0)));
        Assert.Same(inputs[^1], Interned<Input>.Of(owner, new Input(inputs.Length - 1)));
        Assert.NotSame(inputs[1], Interned<Input>.Of(owner, new Input(1)));
    }

    private sealed record Input(int Number);
}
