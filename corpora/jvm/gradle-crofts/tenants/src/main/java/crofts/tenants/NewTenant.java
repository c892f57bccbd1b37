package crofts.tenants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

record NewTenant(@NotBlank String name, @Positive int croft) {
}
