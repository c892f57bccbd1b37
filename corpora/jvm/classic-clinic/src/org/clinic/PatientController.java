package org.clinic;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

@Controller
public class PatientController {

    @Autowired
    private PatientDao patients;

    @RequestMapping(value = "/patients.do", method = RequestMethod.GET)
    public String list(Model model) {
        model.addAttribute("patients", patients.all());
        return "patients";
    }

    @RequestMapping(value = "/patients.do", method = RequestMethod.POST)
    public String save(@ModelAttribute Patient patient, BindingResult result) {
        new PatientValidator().validate(patient, result);
        if (!result.hasErrors()) {
            patients.save(patient);
        }
        return "patients";
    }
}
