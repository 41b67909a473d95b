"""A simulation as a layer of a PyTorch model."""

import importlib
import sys
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections

import bragg_numba as bn

# Smooth wherever it is: wide spots of the same F.
SMOOTH: dict[str, Any] = BASE | {"shape": "gauss", "n_cells": (3, 2, 2), "pixels": (6, 7), "fluence": 1e29}
MATRIX = np.linalg.inv([[70.0, 3.0, 5.0], [-4.0, 80.0, 2.0], [1.0, -6.0, 90.0]]).T


def test_without_torch_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.delitem(sys.modules, "bragg_numba.torch", raising=False)
    with pytest.raises(ImportError, match=r"pip install 'bragg_numba\[torch\]'"):
        importlib.import_module("bragg_numba.torch")


class TestRender:
    """With torch."""

    @pytest.fixture(autouse=True)
    def with_torch(self) -> None:
        self.torch = pytest.importorskip("torch")
        self.render = importlib.import_module("bragg_numba.torch").render

    def tensor(self, value: Any, needs: bool = True, **how: Any) -> Any:
        how.setdefault("dtype", self.torch.float64)
        return self.torch.tensor(value, requires_grad=needs, **how)

    def assert_gradients(self, sim: bn.Simulator, values: dict[str, Any], fixed: tuple[str, ...] = ()) -> None:
        """PyTorch's own comparison with differences of a loss, whose numbers are of the order of 1."""
        tensors = {name: self.tensor(value, name not in fixed) for name, value in values.items()}
        weights = np.random.default_rng(4).normal(size=sim.shape) / sim.render().max()

        def loss(*given: Any) -> Any:
            return (self.render(sim, **dict(zip(tensors, given, strict=True))) * self.torch.tensor(weights)).sum()

        assert self.torch.autograd.gradcheck(loss, tuple(tensors.values()), eps=1e-5, atol=1e-7, rtol=1e-6)

    @pytest.mark.parametrize("parity", ["spec", "c-parity"])
    def test_gradients(self, parity: str) -> None:
        values = {"cell_a": 70.2, "cell_beta": 84.0, "misset_y": 21.0, "N_b": 2.2, "fudge": 1.1, "wavelength": 1.12}
        self.assert_gradients(simulator(SMOOTH, parity=parity), values | {"distance": 60.0, "detector_roty": 3.0})

    def test_rotations_far_from_where_the_crystal_was(self) -> None:
        """A rotation vector does not commute, and the misset before it is not that after."""
        values = {"rot_x": 20.0, "rot_y": -50.0, "rot_z": 35.0, "misset_x": 12.0, "misset_y": 25.0, "misset_z": -8.0}
        for fixed in ((), ("rot_y", "misset_x")):
            self.assert_gradients(simulator(SMOOTH), values, fixed)
        self.assert_gradients(simulator(SMOOTH | {"misset": "random", "misset_seed": 2}), {"rot_x": 0.0, "rot_y": 30.0})

    def test_parameters_that_are_set_hold_what_would_follow_from_others(self) -> None:
        """With any of the cell, a matrix is that of the cell at every wavelength; with a beam centre, that stays."""
        sim = simulator(SMOOTH | {"cell": None, "matrix": 1.1 * MATRIX})
        for fixed in ((), ("cell_a",)):
            self.assert_gradients(sim, {"wavelength": 1.1, "cell_a": 70.0}, fixed)
        self.assert_gradients(sim, {"wavelength": 1.1})
        self.assert_gradients(sim, {"pixel_size": 0.41, "Xbeam": 5.0}, ("Xbeam",))
        # Without water it has no derivative, which matters to nobody who does not ask.
        self.assert_gradients(simulator(SMOOTH | {"water": 1e-3}), {"water": 0.0, "cell_a": 70.0}, ("water",))

    def test_structure_factors(self) -> None:
        sim = simulator(SMOOTH | some_reflections(reach=3))
        F = self.tensor(sim.structure_factors.F, dtype=self.torch.float32)
        default_F = self.tensor(100.0)
        weights = np.random.default_rng(5).normal(size=sim.shape)
        self.render(sim, f_hkl=F, default_F=default_F).backward(self.torch.tensor(weights))
        set_to = sim.with_parameters({"f_hkl": F.detach().double().numpy()})
        expected = set_to.vjp(["f_hkl", "default_F"])[1](weights)
        np.testing.assert_array_equal(F.grad.numpy(), expected["f_hkl"].astype(np.float32))
        assert default_F.grad.item() == expected["default_F"]

    def test_image_and_gradients_are_those_of_the_simulator(self) -> None:
        sim = simulator(BASE)
        tensors = {
            "cell_a": self.tensor([71.0], dtype=self.torch.float32),
            "distance": self.tensor([[60.0]]),
            "wavelength": self.tensor(1.1, needs=False),
        }
        moved = sim.with_parameters({"cell_a": 71.0, "distance": 60.0, "wavelength": 1.1, "N_a": 4.5})
        image = self.render(sim, **tensors, N_a=4.5)
        assert image.dtype == self.torch.float64
        np.testing.assert_array_equal(image.detach().numpy(), moved.render())
        image.square().sum().backward()
        expected = moved.vjp(["cell_a", "distance"])[1](2.0 * moved.render())
        for name, value in expected.items():
            given = tensors[name]
            assert given.grad.shape == given.shape
            assert given.grad.dtype == given.dtype
            assert given.grad.item() == np.asarray(value, given.detach().numpy().dtype)
        assert tensors["wavelength"].grad is None
        with self.torch.no_grad():
            assert not self.render(sim, **tensors).requires_grad
        assert not self.render(sim, cell_a=71.0).requires_grad

    def test_three_steps_lower_a_loss(self) -> None:
        sim = simulator(SMOOTH)
        data = self.torch.tensor(sim.render())
        turn, cell_a = self.tensor(2.0), self.tensor(70.5)
        optimizer = self.torch.optim.SGD([{"params": [turn], "lr": 3.0}, {"params": [cell_a], "lr": 0.3}])
        losses = []
        for _ in range(4):
            optimizer.zero_grad()
            loss = (self.render(sim, rot_y=turn, cell_a=cell_a) - data).square().mean() / data.square().mean()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        assert losses == sorted(losses, reverse=True)
        assert losses[-1] < 0.9 * losses[0]

    def test_first_derivatives_only(self) -> None:
        cell_a = self.tensor(70.0)
        total = self.render(simulator(SMOOTH), cell_a=cell_a).square().sum()
        (slope,) = self.torch.autograd.grad(total, cell_a, create_graph=True)
        with pytest.raises(RuntimeError, match="once_differentiable"):
            slope.backward()

    @pytest.mark.parametrize(
        ("tensors", "message"),
        [
            ({}, "at least one parameter"),
            ({"cell_d": 1.0}, "no parameter 'cell_d'; did you mean"),
            ({"fudge": 1.0}, "fudge is no parameter of this experiment"),
            ({"cell_a": [70.0, 71.0]}, r"cell_a must be real, one number; got torch.float64 \(2,\)"),
            ({"cell_a": 70.0 + 1.0j}, r"cell_a must be real, one number; got torch.complex128 \(\)"),
            ({"f_hkl": 1.0}, r"f_hkl must be real, of shape \(\d+,\); got torch.float64 \(\)"),
            ({"distance": -1.0}, "distance must be"),
        ],
    )
    def test_errors(self, tensors: dict[str, Any], message: str) -> None:
        sim = simulator(BASE | some_reflections(reach=2))
        kinds = {complex: self.torch.complex128}
        given = {name: self.tensor(value, dtype=kinds.get(type(value))) for name, value in tensors.items()}
        given = {name: tensor.double() if not tensor.is_complex() else tensor for name, tensor in given.items()}
        with pytest.raises(bn.InputError, match=message):
            self.render(sim, **given)
